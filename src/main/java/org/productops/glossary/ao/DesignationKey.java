package org.productops.glossary.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.productops.common.text.TextIdentity;

/**
 * A designation's identity in its space as one short column. A digest, because a space and a designation together can be
 * longer than databases index, and because databases differ in which letters they take for the same.
 */
final class DesignationKey {

    private DesignationKey() {}

    static String of(long spaceId, String designation) {
        String identity = spaceId + "\n" + TextIdentity.of(designation);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
