package no.medvirk.journeys.cjml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML as a small tree. It takes no document type, and so neither entities nor anything from outside; and no more than fits.
 *
 * @param ours whether it stands in our name space
 * @param attributes ours have a colon before their names
 */
record Tree(String name, boolean ours, Map<String, String> attributes, StringBuilder words, List<Tree> children) {

    static final String OURS = "urn:medvirk:cjml:1";
    static final int BYTES = 5 * 1024 * 1024;
    private static final int ELEMENTS = 200_000;
    private static final int DEPTH = 30;

    static Tree read(byte[] file) {
        if (file.length > BYTES) {
            throw new CjmlRefused("bytes", BYTES);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException notXml) {
            throw new CjmlRefused("xml", null);
        }
    }

    private static Tree read(XMLStreamReader xml) throws XMLStreamException {
        Tree root = new Tree("", false, Map.of(), new StringBuilder(), new ArrayList<>());
        Deque<Tree> open = new ArrayDeque<>(List.of(root));
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new CjmlRefused("document-type", null); // what it may name is none of ours
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > ELEMENTS || open.size() > DEPTH) {
                        throw new CjmlRefused("elements", ELEMENTS);
                    }
                    Tree element = new Tree(
                            xml.getLocalName(),
                            OURS.equals(xml.getNamespaceURI()),
                            attributes(xml),
                            new StringBuilder(),
                            new ArrayList<>());
                    open.element().children().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().words().append(xml.getText());
                default -> {} // comments, instructions
            }
        }
        return root.children().getFirst();
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty() || OURS.equals(space)) {
                attributes.put(
                        (OURS.equals(space) ? ":" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    boolean is(String other) {
        return !ours && name.equals(other);
    }

    Optional<Tree> child(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    Stream<Tree> all(String list, String each) {
        return child(list).stream().flatMap(tree -> tree.children.stream()).filter(child -> child.is(each));
    }

    /** What stands in a child to the letter, or null when nothing does. */
    @Nullable
    String text(String wanted) {
        return child(wanted)
                .map(child -> child.words().toString())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** The same for what is no text of a person: an id, a code, a number. */
    @Nullable
    String code(String wanted) {
        return child(wanted).map(Tree::text).filter(text -> !text.isEmpty()).orElse(null);
    }

    String text() {
        return words.toString().strip();
    }

    @Nullable
    String attribute(String wanted) {
        String value = attributes.get(wanted);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String attribute(String wanted, String otherwise) {
        return Objects.requireNonNullElse(attribute(wanted), otherwise);
    }

    @Nullable
    Integer number(String wanted) {
        String value = attribute(wanted);
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }
}
