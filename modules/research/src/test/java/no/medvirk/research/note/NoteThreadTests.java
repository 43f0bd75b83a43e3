package no.medvirk.research.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThreadNode;
import no.medvirk.research.Fieldwork;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class NoteThreadTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    NoteThread thread;

    @Test
    void twoHighlightsOfANoteAreToldApartWithoutAWordOfWhatWasSaid() {
        Town town = towns.found();
        Fieldwork work = new Fieldwork(api.as(town, Role.CONTRIBUTOR));
        String ansatt = work.participant("Ansatt 1", "employee", Fieldwork.ALL);
        String note = work.note(work.activity("workshop", ansatt), ansatt, "Jeg ventet lenge.", "Ingen sa noe.");
        String second = work.highlight(note, 1, 0, 5);
        String first = work.highlight(note, 0, 4, 16);
        List<ThreadNode> nodes = Tenant.call(town.id(), () -> thread.of("note", UUID.fromString(note)));
        assertThat(nodes)
                .extracting(ThreadNode::title)
                .containsExactly(
                        new LocalText(
                                "Ansatt 1, verksted 2026-01-15",
                                "Ansatt 1, verkstad 2026-01-15",
                                "Ansatt 1, workshop 2026-01-15"),
                        new LocalText(
                                "Ansatt 1, verksted, utdrag 1",
                                "Ansatt 1, verkstad, utdrag 1",
                                "Ansatt 1, workshop, highlight 1"),
                        new LocalText(
                                "Ansatt 1, verksted, utdrag 2",
                                "Ansatt 1, verkstad, utdrag 2",
                                "Ansatt 1, workshop, highlight 2"));
        assertThat(nodes.subList(1, 3)).extracting(node -> node.id().toString()).containsExactly(first, second);
    }
}
