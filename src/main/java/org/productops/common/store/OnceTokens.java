package org.productops.common.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * By what it is known that a form is sent once more, by an impatient reader or by a proxy. A form that is shown has a token of
 * its own; what is kept has one that is made of that and of all that was typed. So the same form with the same words is kept
 * once, and other words in it are something else, which is kept once, too.
 */
public final class OnceTokens {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OnceTokens() {}

    /** One that nobody can guess. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The token of what is kept of a form; nobody can guess it who does not know the form's.
     *
     * @param form of the form that was shown; an empty one is taken for a form of its own
     * @param userKey who has sent it
     * @param typed all that was typed
     * @return 64 letters and digits
     */
    public static String of(String form, String userKey, List<String> typed) {
        List<String> all = new ArrayList<>(List.of(form.isBlank() ? fresh() : form, userKey));
        all.addAll(typed);
        return TextHash.of(all.toArray(String[]::new));
    }
}
