package org.productops.common.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;

/** Cuts contents of any size into parts that every database takes. */
public final class ContentParts {

    /** In base64 fewer characters than the smallest text of any length that a database has. */
    private static final int BYTES = 45_000;

    /** So many parts go into one statement. */
    private static final int AT_ONCE = 20;

    private ContentParts() {}

    /** The parts in their order; none if there is nothing. */
    public static List<String> of(byte[] content) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < content.length; start += BYTES) {
            byte[] part = Arrays.copyOfRange(content, start, Math.min(start + BYTES, content.length));
            parts.add(Base64.getEncoder().encodeToString(part));
        }
        return parts;
    }

    /** What was cut into these parts. */
    public static byte[] whole(List<String> parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(Base64.getDecoder().decode(part)));
        return content.toByteArray();
    }

    /** Adds rows with a part in each, a few in one statement. */
    public static <T extends RawEntity<Integer>> void insert(
            ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            Batches.insert(ao, type, rows.subList(start, Math.min(start + AT_ONCE, rows.size())));
        }
    }
}
