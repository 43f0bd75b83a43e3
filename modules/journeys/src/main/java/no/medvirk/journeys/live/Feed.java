package no.medvirk.journeys.live;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.OPERATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.medvirk.core.Colleagues;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a stream tells next, read in one short transaction, which asks again whether the person is a member. */
@Service
@Transactional(readOnly = true)
class Feed {

    /** Who has missed more than this reads the journey anew. */
    static final int MOST_MESSAGES = 200;

    static final int MOST_CHARACTERS = 500_000;

    private final DSLContext db;
    private final Colleagues colleagues;
    private final Audience audience;
    private final JsonMapper json;

    Feed(DSLContext db, Colleagues colleagues, Audience audience, JsonMapper json) {
        this.db = db;
        this.colleagues = colleagues;
        this.audience = audience;
        this.json = json;
    }

    /** How far a journey has come. Not found when it is gone, or lies in the trash. */
    public int newest(JourneyId journey) {
        return db.select(JOURNEY.SEQ)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(journey), JOURNEY.TRASHED_AT.isNull())
                .fetchOptional(JOURNEY.SEQ)
                .orElseThrow(Problem::notFound);
    }

    /** @param anew whether what was told before no longer holds, whatever its number */
    public Told.News after(JourneyId journey, int seq, boolean anew, boolean people) {
        var head = db.select(JOURNEY.SEQ, JOURNEY.TRASHED_AT)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(journey))
                .fetchOne();
        if (head == null) {
            return Told.News.over(seq, Told.Why.GONE);
        }
        int newest = head.value1();
        List<Told> told = new ArrayList<>();
        if (anew || seq > newest || newest - seq > MOST_MESSAGES) {
            told.add(new Told.Anew(newest));
        } else if (seq < newest) {
            told.addAll(written(journey, seq, newest));
        }
        if (head.value2() != null) {
            told.add(new Told.Over(Told.Why.TRASHED));
        } else if (people) {
            told.add(new Told.People(people(journey)));
        }
        return new Told.News(newest, told);
    }

    private List<Told> written(JourneyId journey, int seq, int newest) {
        Field<String> actor = Member.nameOf(OPERATION.MEMBER_ID);
        List<Record> rows = List.copyOf(
                db.select(OPERATION.SEQ, OPERATION.MID, OPERATION.AT, actor, OPERATION.OPS, OPERATION.OUTCOME)
                        .from(OPERATION)
                        .where(mine(OPERATION), OPERATION.JOURNEY_ID.eq(journey))
                        .and(OPERATION.SEQ.gt(seq))
                        .and(OPERATION.SEQ.le(newest))
                        .orderBy(OPERATION.SEQ)
                        .fetch());
        int characters = rows.stream()
                .mapToInt(row -> row.get(OPERATION.OPS).data().length())
                .sum();
        if (characters > MOST_CHARACTERS) {
            return List.of(new Told.Anew(newest));
        }
        return rows.stream().map(row -> written(row, row.get(actor))).collect(Collectors.toList());
    }

    private Told written(Record row, String by) {
        JsonNode outcome = json.readTree(row.get(OPERATION.OUTCOME).data());
        return new Told.Written(
                row.get(OPERATION.SEQ),
                row.get(OPERATION.MID),
                row.get(OPERATION.AT),
                by,
                json.readTree(row.get(OPERATION.OPS).data()),
                outcome.path("ignored"),
                outcome.path("totals"));
    }

    private List<Told.Person> people(JourneyId journey) {
        List<Whereabouts.Of> here = audience.in(journey);
        Map<MemberId, String> names =
                colleagues.names(here.stream().map(Whereabouts.Of::member).collect(Collectors.toSet()));
        return here.stream()
                .filter(who -> names.containsKey(who.member()))
                .map(who -> new Told.Person(
                        who.member(),
                        names.getOrDefault(who.member(), ""),
                        who.at().window(),
                        who.at().step(),
                        who.at().lane(),
                        who.at().card(),
                        Boolean.TRUE.equals(who.at().typing())))
                .toList();
    }
}
