package no.medvirk.journeys.actual;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.actual.ActualProposal.Fault;
import no.medvirk.journeys.actual.ActualProposal.Kind;
import no.medvirk.journeys.cjml.Cjml;
import no.medvirk.journeys.cjml.Cjml.Actor;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.CjmlRefused;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.sheet.Channels;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first actual journey of a CJML file, against a planned one: a touchpoint answers to the step or card that it names by id, or
 * else by what it is called. The end user is the participant, and their name is left behind.
 */
final class CjmlToActual {

    private static final int TOUCHPOINTS = 500;
    private static final int NAME = 200;
    private static final int LABEL = 500;
    private static final int TOLD = 2000;

    private final Map<String, UUID> byId = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();
    private final Cjml.Journey journey;
    private final @Nullable Actor user;
    private final String another;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable LocalDate first;

    private CjmlToActual(Cjml.Journey journey, JourneyDocument planned, String another) {
        this.journey = journey;
        this.another = another;
        user = journey.actors().stream().filter(Actor::endUser).findFirst().orElse(null);
        planned.steps().forEach(step -> name(step.id().value(), step.name()));
        planned.cards().forEach(card -> name(card.id().value(), card.text()));
    }

    private void name(UUID id, String name) {
        byId.put(id.toString(), id);
        byName.putIfAbsent(key(name), id);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** @param another what somebody is called who is an end user too, and not the participant */
    static ActualProposal of(Cjml.Read read, JourneyDocument planned, String another) {
        List<Cjml.Journey> actual =
                read.file().journeys().stream().filter(Cjml.Journey::actual).toList();
        if (actual.isEmpty()) {
            throw new CjmlRefused("no-actual", null);
        }
        Cjml.Journey first = actual.getFirst();
        if (first.touchpoints().size() > TOUCHPOINTS) {
            throw new CjmlRefused("touchpoints", TOUCHPOINTS);
        }
        if (first.actors().size() > TOUCHPOINTS) {
            throw new CjmlRefused("actors", TOUCHPOINTS);
        }
        CjmlToActual reading = new CjmlToActual(first, planned, another);
        read.passedOver().forEach(element -> reading.fault(0, "element", element));
        if (actual.size() > 1) {
            reading.fault(0, "several", String.valueOf(actual.size()));
        }
        List<ActualProposal.Touchpoint> touchpoints = new ArrayList<>();
        for (int i = 0; i < first.touchpoints().size(); i++) {
            Cjml.Touchpoint one = first.touchpoints().get(i);
            if ("missing".equals(one.compliance())) {
                reading.fault(i + 1, "missing", one.label()); // what is missing did not happen, and is found out here
            } else {
                touchpoints.add(reading.touchpoint(i + 1, one));
            }
        }
        return new ActualProposal(touchpoints, reading.faults);
    }

    private void fault(int touchpoint, String rule, @Nullable String value) {
        faults.add(new Fault(touchpoint, rule, value));
    }

    private ActualProposal.Touchpoint touchpoint(int number, Cjml.Touchpoint one) {
        String initiator = who(number, one.initiator());
        String receiver = who(number, one.receiver());
        boolean communication = one.communication() && (initiator != null || receiver != null);
        if (one.communication() && !communication) {
            fault(number, "one-party", null);
        }
        return new ActualProposal.Touchpoint(
                trace(one),
                communication ? Kind.COMMUNICATION : Kind.ACTION,
                initiator,
                communication ? receiver : null,
                communication ? channel(number, one) : null,
                label(number, one.initiator()),
                communication ? label(number, one.receiver()) : null,
                one.failed(),
                felt(number, one.rating()),
                said(number, one.told(), TOLD),
                day(number, one));
    }

    private @Nullable UUID trace(Cjml.Touchpoint one) {
        Cjml.Trace trace = one.trace();
        if (trace != null) {
            return byId.get(trace.id());
        }
        if ("adhoc".equals(one.compliance())) {
            return null;
        }
        return Optional.ofNullable(byId.get(one.id())).orElseGet(() -> byName.get(key(one.label())));
    }

    /** Null for the participant. */
    private @Nullable String who(int number, @Nullable Party party) {
        if (party == null) {
            return null;
        }
        Actor actor = journey.actor(party).orElse(null);
        if (actor == null) {
            return cut(number, party.actor(), NAME);
        }
        if (actor.equals(user)) {
            return null;
        }
        if (actor.endUser()) {
            fault(number, "other-user", null);
            return another;
        }
        return cut(number, actor.called(), NAME);
    }

    private @Nullable String label(int number, @Nullable Party party) {
        return party == null ? null : said(number, party.label(), LABEL);
    }

    private @Nullable String said(int number, @Nullable String words, int limit) {
        if (words != null && user != null && names(user, words)) {
            fault(number, "names-user", null);
        }
        return cut(number, words, limit);
    }

    private static boolean names(Actor user, String words) {
        String name = user.name();
        return key(words).contains(key(user.id())) || name != null && key(words).contains(key(name));
    }

    private @Nullable String cut(int number, @Nullable String words, int limit) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String plain = words.strip();
        if (plain.length() <= limit) {
            return plain;
        }
        fault(number, "size", String.valueOf(limit));
        int end = Character.isHighSurrogate(plain.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return plain.substring(0, end) + "…";
    }

    private @Nullable Channel channel(int number, Cjml.Touchpoint one) {
        Channel found = null;
        for (Cjml.Way way : one.ways()) {
            Optional<Channel> channel = (way.code() == null ? Channels.code(way.name()) : Optional.of(way.code()))
                    .flatMap(CjmlToActual::channel);
            if (found == null && channel.isPresent()) {
                found = channel.get();
            } else {
                fault(number, "channel", way.name());
            }
        }
        return found;
    }

    private static Optional<Channel> channel(String code) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }

    private @Nullable Double felt(int number, @Nullable String rating) {
        if (rating == null) {
            return null;
        }
        String plain = rating.replace('−', '-').replace(',', '.');
        if (!plain.matches("[+-]?[0-2](\\.\\d)?") || Math.abs(Double.parseDouble(plain)) > 2) {
            fault(number, "felt", cut(number, rating, NAME));
            return null;
        }
        return Double.valueOf(plain);
    }

    private @Nullable Integer day(int number, Cjml.Touchpoint one) {
        String when = one.when();
        if (one.day() != null || when == null) {
            return one.day() == null || one.day() > 36_500 ? null : one.day();
        }
        try {
            LocalDate date = LocalDate.parse(when.substring(0, Math.min(10, when.length())));
            if (first == null) {
                first = date;
            }
            long days = ChronoUnit.DAYS.between(first, date);
            if (days >= 0 && days <= 36_500) {
                return (int) days;
            }
        } catch (DateTimeException notOne) {
            // told below
        }
        fault(number, "when", cut(number, when, NAME));
        return null;
    }
}
