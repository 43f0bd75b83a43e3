package no.medvirk.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a service and its user meet: the national list of channel types (data.norge.no, service-channel-type), in its own codes. */
public enum Channel {
    SERVICE_BUREAU,
    TELEPHONE,
    E_MAIL,
    MAIL,
    HOMEPAGE,
    ONLINE_SERVICE,
    MOBILE_APP,
    CLIENT_LOCATION,
    ASSISTANT,
    DIGITAL_TV,
    FAX;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
