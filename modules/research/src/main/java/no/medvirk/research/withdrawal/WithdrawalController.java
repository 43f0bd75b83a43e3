package no.medvirk.research.withdrawal;

import no.medvirk.core.Version;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.Participants;
import no.medvirk.research.participant.Purpose;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A withdrawal that somebody of the municipality records, for a participant who rang. */
@RestController
@RequestMapping("/research/participants")
class WithdrawalController {

    private final Withdrawals withdrawals;

    WithdrawalController(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @DeleteMapping("/{id}")
    Receipt all(@PathVariable ParticipantId id, @RequestHeader("If-Match") Version version) {
        return withdrawals.withdraw(id, Purpose.TAKE_PART, version);
    }

    @DeleteMapping("/{id}/consents/{purpose}")
    Receipt one(
            @PathVariable ParticipantId id, @PathVariable String purpose, @RequestHeader("If-Match") Version version) {
        return withdrawals.withdraw(id, Participants.known(purpose), version);
    }
}
