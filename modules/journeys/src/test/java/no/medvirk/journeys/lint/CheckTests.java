package no.medvirk.journeys.lint;

import static no.medvirk.catalogue.Channel.MAIL;
import static no.medvirk.catalogue.Channel.ONLINE_SERVICE;
import static no.medvirk.catalogue.Channel.SERVICE_BUREAU;
import static no.medvirk.catalogue.Channel.TELEPHONE;
import static no.medvirk.journeys.blueprint.Automation.AUTOMATIC;
import static no.medvirk.journeys.blueprint.Automation.MANUAL;
import static no.medvirk.journeys.blueprint.LaneKind.BACKSTAGE;
import static no.medvirk.journeys.blueprint.LaneKind.FRONTSTAGE;
import static no.medvirk.journeys.blueprint.LaneKind.NOTES;
import static no.medvirk.journeys.blueprint.LaneKind.PAIN_POINTS;
import static no.medvirk.journeys.blueprint.LaneKind.TOUCHPOINTS;
import static no.medvirk.journeys.blueprint.LaneKind.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.LaneKind;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CheckTests {

    private final Sketched sheet = new Sketched().with(1);

    @Test
    void aStepInWhichTheUserDoesAndMeetsNothingIsSilent() {
        sheet.work(1, BACKSTAGE, "Leser", null, null).with(2).action(2, "Leser brevet");

        assertThat(sheet.finds(Check.SILENT_STEP)).singleElement().satisfies(one -> {
            assertThat(one.step()).isEqualTo(Sketched.step(1));
            assertThat(one.facts()).containsEntry("what", "unmet");
        });
    }

    @Test
    void whatIsToldInAnotherJourneyIsNeitherSilentNorWithoutBackstageOrOwner() {
        sheet.elsewhere(2).action(1, "Søker").action(3, "Leser").elsewhere(3);

        assertThat(sheet.finds(Check.SILENT_STEP)).isEmpty();
        assertThat(sheet.finds(Check.NO_BACKSTAGE)).extracting(Observed::step).containsExactly(Sketched.step(1));
        assertThat(sheet.finds(Check.NO_OWNER)).extracting(Observed::step).containsExactly(Sketched.step(1));
    }

    @Test
    void withoutALaneForTheUserSilenceCouldNotBeChecked() {
        assertThat(sheet.lanes(BACKSTAGE).finds(Check.SILENT_STEP))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.known()).isFalse();
                    assertThat(one.weight()).isEqualTo(Weight.UNKNOWN);
                    assertThat(one.step()).isNull();
                });
    }

    @Test
    void aTouchpointWhoseWordsNameAnotherChannelIsAConflictAndOneThatNamesItsOwnIsNone() {
        sheet.touchpoint(1, "Telefon til barnehagekontoret", ONLINE_SERVICE)
                .touchpoint(1, "Nettskjema eller telefon", ONLINE_SERVICE)
                .touchpoint(1, "Søknadsskjema", MAIL);

        assertThat(sheet.finds(Check.CHANNEL_CONFLICT))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.facts()).containsEntry("what", "text").containsEntry("named", "telephone"));
    }

    @Test
    void frontstageThatNamesAChannelWhichNoTouchpointHasIsAConflict() {
        sheet.touchpoint(1, "Søker", ONLINE_SERVICE)
                .work(1, FRONTSTAGE, "Tar imot i skranken i servicetorget", null, null);
        assertThat(sheet.finds(Check.CHANNEL_CONFLICT)).hasSize(1);

        sheet.touchpoint(1, "Møter opp", SERVICE_BUREAU);
        assertThat(sheet.finds(Check.CHANNEL_CONFLICT)).isEmpty();
    }

    @Test
    void theSameTouchpointByTwoChannelsIsAConflict() {
        sheet.touchpoint(1, "Får svar", MAIL).touchpoint(1, "får  svar", ONLINE_SERVICE);

        assertThat(sheet.finds(Check.CHANNEL_CONFLICT))
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).containsEntry("channels", "mail,online-service"));
    }

    @Test
    void aStepOnAScreenAloneHasNoAssistedAlternativeAndOneWithAPersonHas() {
        sheet.touchpoint(1, "Søker", ONLINE_SERVICE)
                .with(2)
                .touchpoint(2, "Søker", ONLINE_SERVICE)
                .touchpoint(2, "Ringer", TELEPHONE)
                .with(3)
                .touchpoint(3, "Søker", ONLINE_SERVICE)
                .work(3, FRONTSTAGE, "Hjelper", null, MANUAL);

        assertThat(sheet.finds(Check.NO_ASSISTED_ALTERNATIVE))
                .extracting(Observed::step)
                .containsExactly(Sketched.step(1));
    }

    @Test
    void whereAChannelOrWhoHelpsIsNotWrittenTheAlternativeCouldNotBeChecked() {
        sheet.touchpoint(1, "Søker", ONLINE_SERVICE)
                .touchpoint(1, "Spør", null)
                .with(2)
                .touchpoint(2, "Søker", ONLINE_SERVICE)
                .work(2, FRONTSTAGE, "Svarer", "Servicetorget", null);

        assertThat(sheet.finds(Check.NO_ASSISTED_ALTERNATIVE))
                .extracting(one -> one.facts().get("why"))
                .containsExactly("channel-unknown", "front-unknown");
    }

    @Test
    void whatStandsBehindAStepThatTheUserMeetsIsUnknownUntilItIsDrawn() {
        sheet.action(1, "Søker").with(2).action(2, "Venter").work(2, BACKSTAGE, "Leser", null, null);

        assertThat(sheet.finds(Check.NO_BACKSTAGE)).extracting(Observed::step).containsExactly(Sketched.step(1));
        assertThat(sheet.lanes(TOUCHPOINTS, PAIN_POINTS).finds(Check.NO_BACKSTAGE))
                .singleElement()
                .satisfies(one -> assertThat(one.known()).isFalse());
    }

    @Test
    void aStepHasAnOwnerWhenItsWorkOrItsLaneOfUnitsNamesOne() {
        sheet.work(1, BACKSTAGE, "Leser", " ", null)
                .with(2)
                .work(2, BACKSTAGE, "Leser", "Barnehagekontoret", null)
                .with(3)
                .action(3, "Søker")
                .put(3, UNIT, "Servicetorget", null, null, null, null, null);

        assertThat(sheet.finds(Check.NO_OWNER)).extracting(Observed::step).containsExactly(Sketched.step(1));
    }

    @Test
    void whoTheUserTakesToBeResponsibleIsComparedWithWhoIs() {
        sheet.touchpoint(1, "Ringer", TELEPHONE)
                .takenToBe("NAV")
                .work(1, BACKSTAGE, "Svarer", "Barnehagekontoret", null)
                .with(2)
                .touchpoint(2, "Får svar", MAIL)
                .takenToBe(" barnehagekontoret")
                .work(2, BACKSTAGE, "Svarer", "Barnehagekontoret", null)
                .with(3)
                .touchpoint(3, "Klager", MAIL)
                .takenToBe("Kommunen");

        List<Observed> found = sheet.finds(Check.OTHER_OWNER);
        assertThat(found).extracting(Observed::step).containsExactly(Sketched.step(1), Sketched.step(3));
        assertThat(found.getFirst().facts())
                .containsEntry("perceived", "NAV")
                .containsEntry("owners", "Barnehagekontoret");
        assertThat(found.getLast().facts()).containsEntry("why", "owner-unknown");
        assertThat(new Sketched().with(1).finds(Check.OTHER_OWNER))
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).containsEntry("why", "nobody-asked"));
    }

    @Test
    void aCardThatRestsOnWhatWasWithdrawnIsToBeMended() {
        sheet.action(1, "Søker").withdrawn().action(1, "Venter");

        assertThat(sheet.finds(Check.WITHDRAWN_EVIDENCE)).singleElement().satisfies(one -> {
            assertThat(one.card()).isEqualTo(Sketched.card(100));
            assertThat(one.weight()).isEqualTo(Weight.MUST);
        });
    }

    @Test
    void heavyWordsAreFoundInTheirFormsAndNeverInsideAnotherWord() {
        sheet.touchpoint(1, "Får vedtaket i posten", MAIL)
                .action(1, "Leser om vedtaksbrev og en rimelig instansbolig")
                .action(1, "Svarer i henhold til brevet")
                .put(1, NOTES, "vedtak", null, null, null, null, null)
                .work(1, BACKSTAGE, "Skriver vedtak", null, null);

        assertThat(sheet.finds(Check.JARGON))
                .extracting(one -> one.facts().get("word"), one -> one.facts().get("instead-nn"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("vedtaket", "avgjerd"),
                        org.assertj.core.groups.Tuple.tuple("i henhold til", null));
    }

    @Test
    void workThatDoesItselfWhileTheUserWaitsAsBeforeIsUnseen() {
        assertThat(automated(300, 300))
                .singleElement()
                .satisfies(one -> assertThat(one.known()).isTrue());
        assertThat(automated(300, 60)).isEmpty();
        assertThat(automated(300, null))
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).containsEntry("why", "waiting-unknown"));
    }

    private static List<Observed> automated(Integer waited, Integer waits) {
        Sketched today = new Sketched().with(1, null, waited).touchpoint(1, "Får svar", MAIL);
        int touchpoint = today.latest();
        today.work(1, BACKSTAGE, "Vurderer", null, MANUAL);
        Sketched target = new Sketched().with(11, null, waits, 1);
        target.put(11, BACKSTAGE, "Vurderer", null, null, null, AUTOMATIC, today.latest());
        target.put(11, TOUCHPOINTS, "Får svar", MAIL, null, null, null, touchpoint);
        return Sketched.of(Check.UNSEEN_AUTOMATION, new Subject(target.drawn(), true, today.drawn()));
    }

    @Test
    void aJourneyWithoutStepsHasNothingToCheck() {
        assertThat(new Subject(new Sketched().drawn(), false, null).findings()).isEmpty();
    }

    @Property(tries = 300)
    void theSameJourneyIsFoundTheSameWhateverTheOrderOfItsCards(@ForAll long seed) {
        Random random = new Random(seed);
        Sketched today = random(random, false);
        Sketched target = random(random, true);
        Subject one = new Subject(target.drawn(), true, today.drawn());
        Subject other = new Subject(target.shuffled(random), true, today.shuffled(random));

        assertThat(other.findings()).isEqualTo(one.findings());
        assertThat(one.findings())
                .extracting(found -> found.id(Sketched.JOURNEY))
                .doesNotHaveDuplicates();
    }

    private static Sketched random(Random random, boolean renewed) {
        Sketched sheet = new Sketched();
        for (int step = 1; step < 6; step++) {
            sheet.with(step + (renewed ? 10 : 0), any(random, null, 10, 20), any(random, null, 60), step);
            for (int n = random.nextInt(6); n > 0; n--) {
                sheet.put(
                        step + (renewed ? 10 : 0),
                        any(random, LaneKind.values()),
                        any(random, "vedtak i henhold til e-post", "ring på telefon", "søk"),
                        any(random, null, MAIL, ONLINE_SERVICE, TELEPHONE),
                        any(random, null, "A", "B"),
                        any(random, null, "Acos"),
                        any(random, null, MANUAL, AUTOMATIC, Automation.ASSISTED),
                        renewed ? 100 * step + random.nextInt(6) : null);
            }
        }
        return sheet;
    }

    @SafeVarargs
    private static <T> T any(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
