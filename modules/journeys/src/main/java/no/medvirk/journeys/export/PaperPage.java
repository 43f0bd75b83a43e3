package no.medvirk.journeys.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.experience.ExperienceReport;
import no.medvirk.journeys.export.Sheets.Piece;
import no.medvirk.journeys.export.Sheets.Sheet;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.sheet.Words;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** What stands on the sheets: what the journey is, its grid with the lanes anew on each, and the arrows. */
final class PaperPage {

    // What the head of the first sheet takes: so much for each line of it, at the most.
    private static final float TITLE_LINE = 26;
    private static final float ABOUT = 95;

    private final JourneyFile file;
    private final JourneyDocument journey;
    private final PaperWords words;
    private final Words codes;
    private final PaperGrid grid;
    private final Markup html;

    PaperPage(JourneyFile file, ExperienceReport felt, PaperWords words, CurveDrawing curves) {
        this.file = file;
        this.words = words;
        journey = file.journey();
        codes = Words.in(words.language());
        grid = new PaperGrid(journey, felt, words, curves);
        html = Markup.page(words.language());
    }

    Document document(String css) {
        float title = Letters.BOLD.lines(journey.title(), 20, Sheets.WIDTH).size() * TITLE_LINE;
        List<Sheet> sheets = Sheets.of(journey, title + ABOUT, this::told, grid::headHeight);
        Markup head = html.in("head");
        head.in("title", journey.title());
        head.in("meta").with("name", "description").with("content", about());
        head.in("meta")
                .with("name", "author")
                .with("content", file.municipality().name());
        head.in("style", css);
        Markup bookmarks = head.in("bookmarks");
        bookmark(bookmarks, words.get("about"), "about");
        for (int i = 0; i < sheets.size(); i++) {
            bookmark(bookmarks, grid.title(sheets, i), "sheet-" + i);
        }
        Markup body = html.in("body");
        foot(body);
        opening(body);
        if (sheets.isEmpty()) {
            body.in("p", words.get("empty"));
        }
        for (int i = 0; i < sheets.size(); i++) {
            Markup sheet = body.in("div").with("class", i == 0 ? "sheet first" : "sheet");
            sheet.in("h2", grid.title(sheets, i)).with("id", "sheet-" + i);
            grid.table(sheet, sheets.get(i));
        }
        if (!journey.arrows().isEmpty()) {
            bookmark(bookmarks, words.get("arrows"), "arrows");
            arrows(body);
        }
        return html.document();
    }

    private static void bookmark(Markup in, String name, String to) {
        in.in("bookmark").with("name", name).with("href", "#" + to);
    }

    private void foot(Markup body) {
        body.in("div")
                .with("class", "foot")
                .in(
                        "span",
                        foot -> foot.text(PaperWords.joined(
                                                file.municipality().name(),
                                                journey.title(),
                                                words.get("version", words.number(journey.seq())),
                                                words.date(file.madeAt()),
                                                mark(),
                                                words.get("page"))
                                        + " ")
                                .in("span", page -> page.with("class", "pages"))
                                .text(" " + words.get("page.of") + " ")
                                .in("span", of -> of.with("class", "of")));
    }

    private void opening(Markup body) {
        body.in("h1", journey.title()).with("id", "about");
        Markup about = body.in("div").with("class", "about");
        String mark = mark();
        if (!mark.isEmpty()) {
            about.in("p", p -> p.in("span", mark).with("class", "mark"));
        }
        about.in("p", about());
        about.in(
                "p",
                PaperWords.joined(
                        file.municipality().name(),
                        words.get("status", codes.of("status", journey.status().code())),
                        words.get("version", words.number(journey.seq())),
                        words.date(file.madeAt())));
        about.in(
                "p",
                PaperWords.joined(
                        words.get("touch", words.sum(journey.totals().touchMinutes())),
                        words.get("waiting", words.sum(journey.totals().waitingMinutes())),
                        words.get(
                                "assumed",
                                words.number(journey.totals().assumed()),
                                words.number(journey.totals().cards()))));
        about.in("p", words.get("legend"));
    }

    /** What it must not be taken for anything else than; empty when it is what it looks like. */
    private String mark() {
        return PaperWords.joined(
                journey.status() == Status.DRAFT ? words.get("draft") : null,
                file.municipality().example() ? words.get("example") : null);
    }

    private String about() {
        JourneyDocument.Related from = journey.derivedFrom();
        return PaperWords.joined(
                journey.service() == null || journey.service().name() == null
                        ? words.get("no-service")
                        : words.of(journey.service().name()),
                journey.perspective(),
                from == null ? words.get("today") : words.get("target-of", from.title()));
    }

    /** A card, and on a line of its own how it is known and what else is told of it. */
    private Piece told(Card card) {
        Double felt = card.felt();
        String text = felt == null ? card.text() : words.get("felt", words.felt(felt), card.text());
        return new Piece(
                text.strip(),
                PaperWords.joined(
                        codes.of("evidence", card.known().code()),
                        felt == null ? null : grid.whose(card),
                        card.channel() == null
                                ? null
                                : codes.of("channel", card.channel().code()),
                        card.performer(),
                        card.unit(),
                        card.system(),
                        card.automation() == null
                                ? null
                                : codes.of("automation", card.automation().code()),
                        card.weight() == null ? null : words.get("weight", words.number(card.weight())),
                        rootCause(card)));
    }

    private @Nullable String rootCause(Card card) {
        return journey.lanes().stream()
                .filter(lane -> lane.id().equals(card.rootCause()))
                .map(lane -> words.get("root-cause", lane.label()))
                .findFirst()
                .orElse(null);
    }

    private void arrows(Markup body) {
        Map<CardId, Card> cards = journey.cards().stream().collect(Collectors.toMap(Card::id, card -> card));
        Markup sheet = body.in("div").with("class", "arrows");
        sheet.in("h2", words.get("arrows")).with("id", "arrows");
        Markup table = sheet.in("table");
        Markup head = table.in("thead").in("tr");
        for (String column : List.of("arrow.from", "arrow.kind", "arrow.to", "arrow.label")) {
            head.in("th", words.get(column)).with("scope", "col");
        }
        Markup rows = table.in("tbody");
        for (JourneyDocument.Arrow arrow : journey.arrows()) {
            Markup row = rows.in("tr");
            row.in("td", place(cards.get(arrow.from())));
            row.in("td", codes.of("arrow", arrow.kind().code()));
            row.in("td", place(cards.get(arrow.to())));
            row.in("td", arrow.label() == null ? "" : arrow.label());
        }
    }

    private String place(@Nullable Card card) {
        if (card == null) {
            return "";
        }
        List<Step> steps = journey.steps();
        int step = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(card.step()))
                .findFirst()
                .orElse(-1);
        String lane = journey.lanes().stream()
                .filter(each -> each.id().equals(card.lane()))
                .map(Lane::label)
                .findFirst()
                .orElse("");
        return words.get("card-in", words.number(step + 1), lane, card.text());
    }
}
