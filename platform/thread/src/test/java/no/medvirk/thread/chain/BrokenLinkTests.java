package no.medvirk.thread.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.medvirk.thread.chain.BrokenLink.Neighbour;
import org.junit.jupiter.api.Test;

class BrokenLinkTests {

    @Test
    void anInsightWithoutEvidenceIsBroken() {
        assertThat(BrokenLink.at("insight", Set.of("evidence"), Set.of()))
                .containsExactly(BrokenLink.INSIGHT_WITHOUT_EVIDENCE);
        assertThat(BrokenLink.at("insight", Set.of(), Set.of())).isEmpty();
    }

    @Test
    void aNeedThatRestsOnNoInsightIsBroken() {
        assertThat(BrokenLink.at("need", Set.of(), Set.of())).containsExactly(BrokenLink.NEED_WITHOUT_INSIGHT);
        assertThat(BrokenLink.at("need", Set.of(), Set.of(new Neighbour(true, "rests-on", "insight"))))
                .isEmpty();
    }

    @Test
    void aStepThatMeetsANeedIsNoInsightForIt() {
        assertThat(BrokenLink.at("need", Set.of(), Set.of(new Neighbour(false, "meets", "step"))))
                .containsExactly(BrokenLink.NEED_WITHOUT_INSIGHT);
    }

    @Test
    void anOpportunityThatAnswersAPainPointAloneIsBroken() {
        Neighbour painPoint = new Neighbour(true, "answers", "pain-point");
        assertThat(BrokenLink.at("opportunity", Set.of(), Set.of(painPoint)))
                .containsExactly(BrokenLink.OPPORTUNITY_WITHOUT_NEED);
        assertThat(BrokenLink.at("opportunity", Set.of(), Set.of(painPoint, new Neighbour(true, "answers", "need"))))
                .isEmpty();
    }

    @Test
    void anInitiativeWithActionsAndNoBenefitIsBroken() {
        Neighbour action = new Neighbour(false, "part-of", "action");
        assertThat(BrokenLink.at("initiative", Set.of(), Set.of(action)))
                .containsExactly(BrokenLink.INITIATIVE_WITHOUT_BENEFIT);
        assertThat(BrokenLink.at("initiative", Set.of(), Set.of(action, new Neighbour(false, "part-of", "benefit"))))
                .isEmpty();
    }

    @Test
    void aBenefitCanLackBothBaselineAndOwner() {
        assertThat(BrokenLink.at("benefit", Set.of("owner", "baseline"), Set.of()))
                .containsExactly(BrokenLink.BENEFIT_WITHOUT_BASELINE, BrokenLink.BENEFIT_WITHOUT_OWNER);
    }

    @Test
    void anIndicatorIsBrokenWhenNobodyOwnsItOrNothingNewIsMeasured() {
        assertThat(BrokenLink.at("indicator", Set.of("owner"), Set.of()))
                .containsExactly(BrokenLink.INDICATOR_WITHOUT_OWNER);
        assertThat(BrokenLink.at("indicator", Set.of("stale"), Set.of())).containsExactly(BrokenLink.INDICATOR_STALE);
    }

    @Test
    void aJourneyWithoutItsBackstageIsUnknownNeverFine() {
        assertThat(BrokenLink.at("journey", Set.of("backstage"), Set.of()))
                .containsExactly(BrokenLink.BACKSTAGE_NOT_MAPPED);
    }

    @Test
    void aNewJourneyThatNobodyComparedWithWhatBecameOfItIsBroken() {
        assertThat(BrokenLink.at("journey", Set.of("follow-up"), Set.of()))
                .containsExactly(BrokenLink.JOURNEY_NOT_FOLLOWED_UP);
    }

    @Test
    void whatAModuleSaysOfOneKindBreaksNoOther() {
        assertThat(BrokenLink.at("goal", Set.of("owner", "evidence", "stale"), Set.of()))
                .isEmpty();
    }
}
