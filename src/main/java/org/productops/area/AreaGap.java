package org.productops.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.Message;

/** What an area lacks, so that somebody should look after it. */
public enum AreaGap {
    /** Nobody owns it, named neither there nor above. */
    NO_OWNER,
    /** Who is accountable for it is not there any more. */
    OWNER_GONE,
    /** Nobody has said in time that what it says is still right. */
    REVIEW_OVERDUE,
    /** Nothing is mapped to it, neither there nor above. */
    UNMAPPED;

    /** Its name in addresses, JSON and queries, such as {@code no-owner}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this name, whatever the case of its letters; empty if there is none. */
    public static Optional<AreaGap> find(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** What people read. */
    public Message label() {
        return Message.of("productops.area.lack." + id());
    }
}
