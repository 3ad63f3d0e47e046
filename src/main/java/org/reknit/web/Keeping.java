package org.reknit.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.function.Supplier;
import org.reknit.acts.TooLong;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * How what someone writes for themselves is being kept: by the page's own script in the background, or by one of its
 * buttons.
 *
 * @param then what the button asks for besides; the script asks for nothing
 */
public record Keeping(Optional<String> then, boolean background) {
    /** The sentence above a sheet that holds more than can be kept. */
    public static final String TOO_LONG = "web.too-long.text";

    private static final String PREVIEW = "preview";
    private static final View NOTHING = (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());

    /** Whether the button leads on to the exact words as the other will read them. */
    public boolean onwards() {
        return then.filter(PREVIEW::equals).isPresent();
    }

    /**
     * Keeps it. In the background nobody waits for a page.
     *
     * @param sheet the page with everything that was written, when that is too long
     * @param next where the button leads
     */
    public View keep(Runnable keeping, Supplier<JteModel> sheet, String next) {
        try {
            keeping.run();
        } catch (TooLong tooLong) {
            return Page.refused(sheet.get());
        }
        return background ? NOTHING : Redirect.to(next);
    }

    @Override
    public String toString() {
        return "Keeping";
    }
}
