package no.medvirk.research.participant;

import jakarta.validation.Valid;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.ShownOnce;
import no.medvirk.core.Version;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The participants, and what they agree to. How they withdraw: {@code WithdrawalController}. */
@RestController
@RequestMapping("/research/participants")
class ParticipantController {

    private final Participants participants;

    ParticipantController(Participants participants) {
        this.participants = participants;
    }

    @GetMapping
    Page<Participant> list(@RequestParam(required = false) @Nullable StudyId study, @Valid PageQuery query) {
        return participants.list(study, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Participant create(@Valid @RequestBody Participant.Draft draft) {
        return participants.create(draft);
    }

    @GetMapping("/{id}")
    ResponseEntity<Participant> byId(@PathVariable ParticipantId id) {
        return answer(participants.byId(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<Participant> change(
            @PathVariable ParticipantId id,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Participant.Changes changes) {
        return answer(participants.change(id, changes, version));
    }

    @PutMapping("/{id}/consents/{purpose}")
    ResponseEntity<Participant> give(
            @PathVariable ParticipantId id,
            @PathVariable String purpose,
            @RequestHeader("If-Match") Version version,
            @Valid @RequestBody Participant.Giving giving) {
        return answer(participants.give(id, purpose, giving, version));
    }

    @ShownOnce
    @PostMapping("/{id}/link")
    @ResponseStatus(HttpStatus.CREATED)
    Participant.Link link(@PathVariable String municipality, @PathVariable ParticipantId id) {
        String token = participants.link(id).text();
        return new Participant.Link(token, "/s/" + municipality + "/d/" + token);
    }

    private static ResponseEntity<Participant> answer(Participant participant) {
        return Version.ok(participant.version(), participant);
    }
}
