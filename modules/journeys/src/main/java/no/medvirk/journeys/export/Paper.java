package no.medvirk.journeys.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.medvirk.core.Problem;
import no.medvirk.journeys.experience.ExperienceReport;
import org.w3c.dom.Document;

/**
 * Sets a journey on A3: PDF/UA, so that it can be read aloud and by the keyboard, and PDF/A, so that it can be archived. The page is a tree
 * that was never text, and the setter is let at nothing beside it: no file, no address, whatever a card says.
 */
final class Paper {

    private static final String FONT = "Liberation Sans";

    /**
     * A large journey takes seconds of nothing but reckoning, and some hundred megabytes. It is not let at the threads that requests wait
     * on, of which there are as many as cores; and one core is left for everything else.
     */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final int LONGEST_WAIT_SECONDS = 30;
    private static final Semaphore TURNS = new Semaphore(AT_ONCE, true);
    private static final ExecutorService SETTERS = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("paper-", 1).factory());

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /**
     * @param language nb, nn or en
     * @throws Problem unavailable {@code paper} when others have waited too long before this one, or too-large {@code sheets}
     */
    static byte[] of(JourneyFile file, ExperienceReport felt, String language) {
        try {
            if (!TURNS.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.unavailable("paper");
            }
            try {
                return SETTERS.submit(() -> set(file, felt, language)).get();
            } finally {
                TURNS.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("paper");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    private static byte[] set(JourneyFile file, ExperienceReport felt, String language) {
        CurveDrawing curves = new CurveDrawing();
        Document page = new PaperPage(file, felt, PaperWords.in(language), curves).document(css());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(Letters.REGULAR::open, FONT, 400, FontStyle.NORMAL, true)
                    .useFont(Letters.BOLD::open, FONT, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useObjectDrawerFactory(curves)
                    .withProducer("Medvirk")
                    .withW3cDocument(page, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(Paper.class.getResourceAsStream("paper.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
