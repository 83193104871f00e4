package org.productops.common.link;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * The link to the other product, for administrators.
 *
 * @param other what the other product is called
 * @param asker in whose name it is asked; empty if nobody was chosen
 * @param isMe whether that is who looks
 * @param authorisation where they allow it, if they have to
 */
public record LinkView(
        String other, Optional<String> asker, boolean isMe, Optional<String> authorisation, List<CopyView> copies) {

    public LinkView {
        copies = List.copyOf(copies);
    }

    /**
     * A copy.
     *
     * @param name the copy's name
     * @param count how many things are in it
     * @param parts of what they are; empty if there is nothing to say
     */
    public record CopyView(String name, int count, Optional<Message> parts, CopyState state) {}
}
