package no.medvirk.measurement;

import java.util.List;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.TenantId;
import no.medvirk.journeys.CardsMeasured;

/** What an indicator says of the cards of journeys has changed: another figure, another card, in the trash or back. */
public record IndicatorSaid(TenantId tenant, UUID indicator, LocalText name, List<Said> said, int telling)
        implements CardsMeasured {}
