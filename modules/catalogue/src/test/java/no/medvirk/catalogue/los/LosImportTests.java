package no.medvirk.catalogue.los;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import no.medvirk.catalogue.LosFile;
import no.medvirk.core.Problem;
import org.junit.jupiter.api.Test;

class LosImportTests {

    private final LosList list = LosImport.read(LosFile.excerpt());

    @Test
    void themesEventsAndWordsAreKept() {
        assertThat(list.size()).isEqualTo(new LosList.Size(2, 1, 1));
        assertThat(list.concepts())
                .extracting(LosList.Concept::uri)
                .containsExactly(
                        LosFile.KINDERGARTEN,
                        LosFile.CONSTRUCTION,
                        "https://psi.norge.no/los/ord/barnehageplass",
                        LosFile.NEW_IN_NORWAY);
    }

    @Test
    void aThemeIsFoundByItsLabelsAndByTheWordsBelowIt() {
        assertThat(list.concepts().getFirst().search())
                .isEqualTo("barnehage\nbarnehageplass\nkindergartens\nsyskenmoderasjon\nsøskenmoderasjon");
    }

    @Test
    void aStarIsNoTranslation() {
        assertThat(list.concepts().getLast().en()).isNull();
        assertThat(list.concepts().getLast().search()).isEqualTo("ny i noreg\nny i norge");
    }

    @Test
    void whatIsNoListOfThemesIsRefused() {
        assertRefused("not xml at all");
        assertRefused("<rdf/>");
        assertRefused(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='x'>");
    }

    @Test
    void aDocumentTypeIsRefusedSoNothingOutsideTheFileIsRead() {
        String body = new String(LosFile.excerpt(), StandardCharsets.UTF_8)
                .replace("<rdf:RDF", "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><rdf:RDF")
                .replace(">Barnehage<", ">&secret;<");
        assertRefused(body);
        assertRefused("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>");
    }

    private static void assertRefused(String file) {
        assertThatThrownBy(() -> LosImport.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Problem.class);
    }
}
