package no.medvirk.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Municipality;
import no.medvirk.core.Requires;
import no.medvirk.core.Role;
import no.medvirk.core.Version;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What a municipality says of itself. */
@RestController
class SettingsController {

    /**
     * @param language the municipality's own written standard, nb or nn
     */
    record Settings(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Pattern(regexp = "nb|nn") String language) {}

    private final Municipalities municipalities;

    SettingsController(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/settings")
    ResponseEntity<Settings> get() {
        return answer(municipalities.current());
    }

    @PutMapping("/settings")
    @Requires(Role.TENANT_ADMIN)
    ResponseEntity<Settings> put(@RequestHeader("If-Match") Version version, @Valid @RequestBody Settings settings) {
        return answer(municipalities.rename(settings.name(), settings.language(), version));
    }

    private static ResponseEntity<Settings> answer(Municipality municipality) {
        return Version.ok(municipality.version(), new Settings(municipality.name(), municipality.language()));
    }
}
