package org.productops.devhost.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a plugin's tables live: {@code AO_} and the last six hex digits of the MD5 of its namespace, which is the
 * plugin's key unless the descriptor's {@code ao} module says otherwise.
 */
public record TableNamespace(String text) {
    private static final int DIGITS = 6;

    /** What every table's name starts with, without the underscore that follows. */
    public String prefix() {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = HexFormat.of().withUpperCase().formatHex(hash);
            return "AO_" + digits.substring(digits.length() - DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
