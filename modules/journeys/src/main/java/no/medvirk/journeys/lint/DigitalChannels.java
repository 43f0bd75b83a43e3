package no.medvirk.journeys.lint;

import java.util.EnumSet;
import java.util.Set;
import no.medvirk.catalogue.Channel;
import org.jspecify.annotations.Nullable;

/** Which channels ask the user for a screen; on paper, by telephone and face to face somebody can help. */
final class DigitalChannels {

    private static final Set<Channel> DIGITAL = EnumSet.of(
            Channel.E_MAIL,
            Channel.HOMEPAGE,
            Channel.ONLINE_SERVICE,
            Channel.MOBILE_APP,
            Channel.ASSISTANT,
            Channel.DIGITAL_TV);

    private DigitalChannels() {}

    static boolean digital(@Nullable Channel channel) {
        return channel != null && DIGITAL.contains(channel);
    }

    static boolean personal(@Nullable Channel channel) {
        return channel != null && !DIGITAL.contains(channel);
    }
}
