package no.medvirk.journeys.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.Coded;

/** The checks, each a rule of its own, in the order in which they are told. */
@SuppressWarnings("ImmutableEnumChecker") // a rule is a static method
public enum Check implements Coded {
    UNCHANGED_BEHIND(Weight.MUST, UnchangedBehind::find),
    NO_ASSISTED_ALTERNATIVE(Weight.MUST, AssistedAlternative::find),
    CHANNEL_CONFLICT(Weight.MUST, ChannelConflicts::find),
    WITHDRAWN_EVIDENCE(Weight.MUST, WithdrawnEvidence::find),
    SILENT_STEP(Weight.SHOULD, SilentSteps::find),
    NO_BACKSTAGE(Weight.SHOULD, MissingBackstage::find),
    NO_OWNER(Weight.SHOULD, WithoutOwner::find),
    OTHER_OWNER(Weight.SHOULD, OtherOwner::find),
    UNSEEN_AUTOMATION(Weight.SHOULD, UnseenAutomation::find),
    JARGON(Weight.SHOULD, Jargon::find);

    private final Weight weight;
    private final Function<Subject, Stream<Observed>> rule;

    Check(Weight weight, Function<Subject, Stream<Observed>> rule) {
        this.weight = weight;
        this.rule = rule;
    }

    Weight weight() {
        return weight;
    }

    Stream<Observed> find(Subject subject) {
        return rule.apply(subject);
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
