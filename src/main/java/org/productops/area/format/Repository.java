package org.productops.area.format;

import java.util.Objects;
import org.productops.area.AreaLink;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.WebAddress;

/**
 * The repository of which a file tells the owners. The file itself does not name it: who imports it does. It becomes the area
 * above those of its directories, so that two repositories with a directory of the same name stay apart.
 *
 * @param name what people call it; empty if nobody said
 * @param address where it is found; may be empty
 */
public record Repository(String name, String address) {

    /** Nobody said which one. */
    public static final Repository UNNAMED = new Repository("", "");

    public Repository {
        name = Characters.oneLine(Objects.requireNonNullElse(name, ""));
        address = Objects.requireNonNullElse(address, "").strip();
        if (!address.isEmpty() && !WebAddress.isOne(address)) {
            throw InvalidException.general(Message.of("productops.area.error.not-a-web-address"));
        }
    }

    /** Whether it has an area of its own. */
    boolean isNamed() {
        return !name.isEmpty();
    }

    /** The link to it, as text; empty without an address. */
    String link() {
        return address.isEmpty() ? "" : LinkText.of(AreaLink.Kind.REPOSITORY.id(), name, address);
    }
}
