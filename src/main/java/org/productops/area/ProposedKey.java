package org.productops.area;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * The key that a new area gets of what is typed.
 *
 * @param key the key that was typed, or else one made of the name; empty if none can be made of it
 * @param problem why it cannot get that; empty if it can
 * @param passedOver the key that would have been made of the name, had not an area with it been deleted; empty if there
 *     is none
 */
public record ProposedKey(String key, Optional<Message> problem, Optional<String> passedOver) {

    public ProposedKey {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(passedOver, "passedOver");
    }

    static ProposedKey of(AreaTree tree, String typedKey, String name) {
        String key = AreaKey.tidy(typedKey);
        if (key.isEmpty()) {
            return AreaKey.free(name, tree::isTaken)
                    .map(free -> new ProposedKey(
                            free,
                            Optional.empty(),
                            Optional.of(AreaKey.of(name))
                                    .filter(made -> !made.equals(free)
                                            && tree.find(made).isEmpty())))
                    .orElseGet(() -> new ProposedKey(
                            "", Optional.of(Message.of("productops.area.error.key-needed")), Optional.empty()));
        }
        return new ProposedKey(key, problem(tree, key), Optional.empty());
    }

    private static Optional<Message> problem(AreaTree tree, String key) {
        if (!AreaKey.isWellFormed(key)) {
            return Optional.of(Message.of("productops.area.error.key-form", AreaKey.LONGEST));
        }
        if (!tree.isTaken(key)) {
            return Optional.empty();
        }
        return Optional.of(tree.find(key)
                .map(other -> Message.of("productops.area.error.key-taken", key, tree.path(other)))
                .orElseGet(() -> Message.of("productops.area.error.key-former", key)));
    }
}
