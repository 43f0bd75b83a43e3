package no.medvirk.journeys.export;

import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page as a tree. What people have written becomes a text in it, never markup: nothing is parsed, so nothing can be smuggled in, and
 * letters that XML has no sign for are left out.
 */
final class Markup {

    private final Element element;

    private Markup(Element element) {
        this.element = element;
    }

    static Markup page(String language) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element html = document.createElement("html");
            document.appendChild(html);
            return new Markup(html).with("lang", language);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    Markup with(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }

    /** A new element in this one. */
    Markup in(String tag) {
        Element child = document().createElement(tag);
        element.appendChild(child);
        return new Markup(child);
    }

    Markup in(String tag, String text) {
        return in(tag).text(text);
    }

    Markup in(String tag, Consumer<Markup> content) {
        content.accept(in(tag));
        return this;
    }

    Markup text(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(Markup::isText).forEach(plain::appendCodePoint);
        element.appendChild(document().createTextNode(plain.toString()));
        return this;
    }

    private static boolean isText(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xfffe && letter != 0xffff;
    }
}
