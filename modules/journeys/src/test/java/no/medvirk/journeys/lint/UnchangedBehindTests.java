package no.medvirk.journeys.lint;

import static no.medvirk.catalogue.Channel.MAIL;
import static no.medvirk.catalogue.Channel.ONLINE_SERVICE;
import static no.medvirk.catalogue.Channel.TELEPHONE;
import static no.medvirk.journeys.blueprint.Automation.ASSISTED;
import static no.medvirk.journeys.blueprint.Automation.MANUAL;
import static no.medvirk.journeys.blueprint.LaneKind.BACKSTAGE;
import static no.medvirk.journeys.blueprint.LaneKind.TOUCHPOINTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.lint.UnchangedBehind.Grade;
import no.medvirk.journeys.lint.UnchangedBehind.Judged;
import org.junit.jupiter.api.Test;

/** Power on paper. Steps of the new journey have the number of today's plus ten. */
class UnchangedBehindTests {

    private final Sketched today = new Sketched();
    private final Sketched target = new Sketched();

    /**
     * A step in which a letter becomes a form on the net; behind it, one piece of work as it was and as it is to be.
     *
     * @return the number of the work today
     */
    private int digitised(int number, String before, String after, Automation was, Automation is) {
        today.with(number);
        target.with(number + 10, null, null, number);
        today.touchpoint(number, "Søknad", MAIL);
        target.put(number + 10, TOUCHPOINTS, "Søknad", ONLINE_SERVICE, null, null, null, today.latest());
        today.work(number, BACKSTAGE, before, "Barnehagekontoret", was);
        int work = today.latest();
        target.put(number + 10, BACKSTAGE, after, null, "Barnehagekontoret", null, is, work);
        return work;
    }

    private List<Observed> found() {
        return Sketched.of(Check.UNCHANGED_BEHIND, new Subject(target.drawn(), true, today.drawn()));
    }

    private List<Grade> grades() {
        return UnchangedBehind.judged(today.drawn(), target.drawn()).stream()
                .map(Judged::grade)
                .toList();
    }

    @Test
    void ofFiveDigitisedStepsTwoPassTwoAreFlaggedAndOneIsUnknown() {
        digitised(1, "Leser og registrerer", "Leser og registrerer", MANUAL, ASSISTED);
        today.with(2);
        target.with(12, null, null, 2);
        today.touchpoint(2, "Svar", MAIL);
        target.put(12, TOUCHPOINTS, "Svar", ONLINE_SERVICE, null, null, null, today.latest());
        today.work(2, BACKSTAGE, "Skriver ut og legger i konvolutt", "Servicetorget", MANUAL); // and then no more
        digitised(3, "Registrerer", "Registrerer søknaden digitalt", MANUAL, MANUAL); // another label
        today.with(4);
        target.with(14, null, null, 4);
        today.touchpoint(4, "Klage", MAIL);
        target.put(
                14, TOUCHPOINTS, "Klage", ONLINE_SERVICE, null, null, null, today.latest()); // nothing is drawn behind
        digitised(5, "Kontrollerer", "Kontrollerer", MANUAL, MANUAL);
        today.work(5, BACKSTAGE, "Arkiverer", "Barnehagekontoret", MANUAL);
        int archives = today.latest();
        target.put(13, BACKSTAGE, "Arkiverer", null, "Barnehagekontoret", null, MANUAL, archives); // re-ordered

        assertThat(grades())
                .containsExactly(Grade.CHANGED, Grade.CHANGED, Grade.UNCHANGED, Grade.UNKNOWN, Grade.UNCHANGED);
        assertThat(found()).extracting(Observed::known).containsExactly(true, false, true);
        assertThat(found().get(1).facts()).containsEntry("why", "not-drawn");
        assertThat(found().getFirst().facts())
                .containsEntry("before", "mail")
                .containsEntry("channels", "online-service")
                .containsEntry("works", "1");
    }

    @Test
    void aTenthLessWorkIsAChangeAndLessThanThatIsNone() {
        today.with(1, 40, null).touchpoint(1, "Søknad", TELEPHONE);
        int touchpoint = today.latest();
        today.work(1, BACKSTAGE, "Leser", "Kontoret", MANUAL);
        int work = today.latest();
        List<Grade> grades = new ArrayList<>();
        for (int minutes : List.of(37, 36, 44)) {
            Sketched next = new Sketched().with(11, minutes, null, 1);
            next.put(11, TOUCHPOINTS, "Søknad", ONLINE_SERVICE, null, null, null, touchpoint);
            next.put(11, BACKSTAGE, "Leser", null, "Kontoret", null, MANUAL, work);
            grades.add(UnchangedBehind.judged(today.drawn(), next.drawn())
                    .getFirst()
                    .grade());
        }
        assertThat(grades).containsExactly(Grade.UNCHANGED, Grade.CHANGED, Grade.CHANGED);
    }

    @Test
    void aMergedStepChangedWhatIsBehindIt() {
        today.with(1).touchpoint(1, "Søknad", MAIL).work(1, BACKSTAGE, "Leser", "Kontoret", MANUAL);
        int first = today.latest();
        today.with(2).work(2, BACKSTAGE, "Registrerer", "Kontoret", MANUAL);
        target.with(11, null, null, 1, 2).touchpoint(11, "Skjema på nett", ONLINE_SERVICE);
        target.put(11, BACKSTAGE, "Leser", null, "Kontoret", null, MANUAL, first);
        target.put(11, BACKSTAGE, "Registrerer", null, "Kontoret", null, MANUAL, today.latest());

        assertThat(grades()).containsExactly(Grade.CHANGED);
    }

    @Test
    void theArrowsLeadToTheWorkBehindWhereverItStands() {
        today.with(1).touchpoint(1, "Søknad", MAIL);
        int touchpoint = today.latest();
        today.with(2).work(2, BACKSTAGE, "Registrerer", "Kontoret", MANUAL);
        int first = today.latest();
        today.work(2, BACKSTAGE, "Vurderer", "Kontoret", MANUAL);
        int second = today.latest();
        target.with(11, null, null, 1).with(12, null, null, 2);
        target.put(11, TOUCHPOINTS, "Søknad", ONLINE_SERVICE, null, null, null, touchpoint);
        target.put(12, BACKSTAGE, "Registrerer", null, "Kontoret", null, MANUAL, first);
        target.put(12, BACKSTAGE, "Vurderer", null, "Kontoret", null, ASSISTED, second);
        assertThat(grades()).containsExactly(Grade.UNKNOWN);

        today.arrow(touchpoint, first);
        assertThat(grades()).containsExactly(Grade.UNCHANGED);

        today.arrow(first, second).arrow(second, first);
        assertThat(grades()).containsExactly(Grade.CHANGED);
    }

    @Test
    void aTouchpointThatWasDrawnAnewIsComparedWithThoseOfTheStepItsOwnComesFrom() {
        int work = digitised(1, "Leser", "Leser", MANUAL, MANUAL);
        Sketched anew = new Sketched().with(11, null, null, 1).touchpoint(11, "Nytt skjema", ONLINE_SERVICE);
        anew.put(11, BACKSTAGE, "Leser", null, "Barnehagekontoret", null, MANUAL, work);

        assertThat(Sketched.of(Check.UNCHANGED_BEHIND, new Subject(anew.drawn(), true, today.drawn())))
                .hasSize(1)
                .allMatch(Observed::known);
    }

    @Test
    void whatNobodyHasWrittenIsUnknownAndNeverUntouched() {
        today.with(1).touchpoint(1, "Søknad", MAIL).work(1, BACKSTAGE, "Leser", null, null);
        target.with(11, null, null, 1).touchpoint(11, "Søknad", ONLINE_SERVICE);
        target.put(11, BACKSTAGE, "Leser", null, null, null, null, today.latest());
        assertThat(found()).hasSize(1).noneMatch(Observed::known);
        assertThat(found().getFirst().facts()).containsEntry("why", "untold");

        for (Channel channel : new Channel[] {null, MAIL}) {
            Sketched old = new Sketched().with(1).touchpoint(1, "Søknad", channel);
            Sketched next = new Sketched().with(11, null, null, 1);
            next.put(
                    11, TOUCHPOINTS, "Søknad", channel == null ? ONLINE_SERVICE : null, null, null, null, old.latest());
            assertThat(Sketched.of(Check.UNCHANGED_BEHIND, new Subject(next.drawn(), true, old.drawn())))
                    .singleElement()
                    .satisfies(one -> assertThat(one.facts()).containsEntry("why", "channel-unknown"));
        }
    }

    @Test
    void whenTodaysIsGoneTheCheckCouldNotBeMadeAndTodaysOwnIsNotAskedFor() {
        target.with(1);
        assertThat(Sketched.of(Check.UNCHANGED_BEHIND, new Subject(target.drawn(), true, null)))
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).containsEntry("why", "today-gone"));
        assertThat(target.finds(Check.UNCHANGED_BEHIND)).isEmpty();
    }
}
