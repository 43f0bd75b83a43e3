package no.medvirk.roadmap.board;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.NamedMember;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.BenefitId;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.action.Action;
import no.medvirk.roadmap.benefit.Benefit;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as board, timeline and table show it.
 *
 * @param status how far it has come; what it has given, its benefits say
 * @param opportunities how many it has accepted
 * @param surface whether what is committed changes neither organisation nor work process
 */
record InitiativeLine(
        InitiativeId id,
        String title,
        String status,
        boolean claimed,
        @Nullable NamedMember owner,
        List<NamedService> services,
        @Nullable LocalDate decidedOn,
        int opportunities,
        boolean surface,
        List<ActionLine> actions,
        List<BenefitLine> benefits,
        int version) {

    record NamedService(ServiceId id, LocalText name) {}

    record ActionLine(
            ActionId id,
            String title,
            Action.Dimension dimension,
            Action.Status status,
            @Nullable LocalDate start,
            @Nullable LocalDate effectiveFrom,
            boolean committed) {

        static ActionLine of(Action action) {
            return new ActionLine(
                    action.id(),
                    action.title(),
                    action.dimension(),
                    action.status(),
                    action.start(),
                    action.effectiveFrom(),
                    action.committed());
        }
    }

    /** @param holds whether what is said of it may be said: a realised one that no measurement bears does not */
    record BenefitLine(
            BenefitId id,
            String title,
            Benefit.Status status,
            Benefit.Beneficiary beneficiary,
            boolean disbenefit,
            boolean holds) {

        static BenefitLine of(Benefit benefit) {
            boolean holds = benefit.status() != Benefit.Status.REALISED
                    || benefit.realisation().mayBeCalledRealised();
            return new BenefitLine(
                    benefit.id(),
                    benefit.title(),
                    benefit.status(),
                    benefit.beneficiary(),
                    benefit.disbenefit(),
                    holds);
        }
    }
}
