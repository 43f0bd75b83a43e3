package no.medvirk.catalogue.los;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/** A SKOS vocabulary as RDF/XML: a node with an address for each concept, and its properties as the node's children. */
final class SkosFile {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /**
     * A concept.
     *
     * @param scheme the last part of its scheme's address; empty when it is in none
     * @param labels by language; a star, which the file has for a missing translation, is none
     * @param terms labels and synonyms of all languages, in lower case
     */
    record Node(String uri, String scheme, Map<String, String> labels, Set<String> terms, List<String> broader) {}

    private final XMLStreamReader xml;

    private SkosFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Node> read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new SkosFile(factory.createXMLStreamReader(new ByteArrayInputStream(file))).nodes();
        } catch (XMLStreamException e) {
            throw Problem.invalid("", "xml");
        }
    }

    private List<Node> nodes() throws XMLStreamException {
        List<Node> nodes = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw Problem.invalid("", "document-type"); // what it may name is none of ours
            }
            String uri = event == XMLStreamConstants.START_ELEMENT ? xml.getAttributeValue(RDF, "about") : null;
            if (uri != null) {
                nodes.add(node(uri));
            }
        }
        return nodes;
    }

    private Node node(String uri) throws XMLStreamException {
        String scheme = "";
        Map<String, String> labels = new HashMap<>();
        Set<String> terms = new HashSet<>();
        List<String> broader = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String resource = xml.getAttributeValue(RDF, "resource");
            String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
            String property = SKOS.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
            String text = xml.getElementText().strip();
            switch (property) {
                case "inScheme" -> scheme = lastPart(resource);
                case "broader" -> broader.add(String.valueOf(resource));
                case "prefLabel" -> {
                    if (language != null && !text.equals("*")) {
                        labels.put(language, text);
                        terms.add(text.toLowerCase(Locale.ROOT));
                    }
                }
                case "altLabel", "hiddenLabel" -> terms.add(text.toLowerCase(Locale.ROOT));
                default -> {} // notes, relations to other vocabularies
            }
        }
        return new Node(uri, scheme, labels, terms, broader);
    }

    private static String lastPart(@Nullable String address) {
        return address == null ? "" : address.substring(address.lastIndexOf('/') + 1);
    }
}
