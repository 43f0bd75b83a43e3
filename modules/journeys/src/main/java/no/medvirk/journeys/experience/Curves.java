package no.medvirk.journeys.experience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.experience.ClaimWeight.Ground;
import no.medvirk.journeys.experience.ExperienceReport.Line;
import no.medvirk.journeys.experience.ExperienceReport.Part;
import no.medvirk.journeys.experience.ExperienceReport.Point;
import no.medvirk.journeys.experience.ExperienceReport.Weight;
import no.medvirk.journeys.experience.WeighedPoint.Claim;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.PersonaName;
import no.medvirk.journeys.journey.JourneyDocument.Step;

/** The lines of a journey, from its claims and what they rest on. */
public final class Curves {

    private final JourneyDocument journey;
    private final Map<CardId, List<Ground>> grounds = new HashMap<>();
    private final Map<PersonaId, String> names;

    public Curves(JourneyDocument journey) {
        this.journey = journey;
        journey.evidence()
                .forEach(one -> ground(one.card(), new Ground(one.stance(), one.level(), one.insight() == null)));
        journey.measured().forEach(one -> ground(one.card(), new Ground(one.stance(), one.level(), false)));
        names = journey.personas().stream().collect(Collectors.toMap(PersonaName::id, PersonaName::name));
    }

    private void ground(CardId card, Ground ground) {
        grounds.computeIfAbsent(card, none -> new ArrayList<>()).add(ground);
    }

    public ExperienceReport report() {
        Map<StepId, List<Card>> claimed =
                journey.cards().stream().filter(card -> card.felt() != null).collect(Collectors.groupingBy(Card::step));
        Map<Whose, Map<StepId, List<Card>>> lines = new LinkedHashMap<>();
        for (Step step : journey.steps()) {
            claimed.getOrDefault(step.id(), List.of())
                    .forEach(card -> lines.computeIfAbsent(whose(card), none -> new HashMap<>())
                            .computeIfAbsent(step.id(), none -> new ArrayList<>())
                            .add(card));
        }
        return new ExperienceReport(
                journey.seq(),
                WeighedPoint.RULES,
                Arrays.stream(ClaimWeight.values())
                        .map(by -> new Weight(by, by.weight()))
                        .toList(),
                lines.entrySet().stream()
                        .map(line -> line(line.getKey(), line.getValue()))
                        .toList());
    }

    private static Whose whose(Card card) {
        return Whose.of(card.lane(), card.persona(), card.whose());
    }

    private Line line(Whose whose, Map<StepId, List<Card>> claims) {
        return new Line(
                whose.lane(),
                whose.persona(),
                whose.persona() == null ? whose.words() : names.get(whose.persona()),
                journey.steps().stream()
                        .map(step -> point(step.id(), claims.getOrDefault(step.id(), List.of())))
                        .toList());
    }

    private Point point(StepId step, List<Card> cards) {
        List<Claim> claims = cards.stream().map(this::claim).toList();
        WeighedPoint point = WeighedPoint.of(claims);
        return new Point(
                step,
                point.value(),
                point.weight(),
                point.assumed(),
                claims.stream()
                        .map(one -> new Part(
                                one.card(),
                                one.tenths() / 10.0,
                                one.by(),
                                one.by().weight()))
                        .toList());
    }

    private Claim claim(Card card) {
        double felt = Objects.requireNonNull(card.felt());
        List<Ground> rests = grounds.getOrDefault(card.id(), List.of());
        Evidence byHand = card.status();
        return new Claim(card.id(), (int) Math.rint(felt * 10), ClaimWeight.of(rests, byHand));
    }
}
