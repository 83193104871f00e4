package org.productops.devhost.velocity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.velocity.util.introspection.Info;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What templates did that they may not, or that cannot have been meant. The page goes on; a test should not. */
public final class VelocityViolations {
    private static final Logger LOG = LoggerFactory.getLogger(VelocityViolations.class);

    private final List<String> violations = new CopyOnWriteArrayList<>();

    void add(Info place, String message) {
        add(place.getTemplateName() + " line " + place.getLine() + ": " + message);
    }

    void add(String message) {
        violations.add(message);
        LOG.error("{}", message);
    }

    /** All of them, oldest first. */
    public List<String> all() {
        return List.copyOf(violations);
    }

    /** Forgets them. */
    public void clear() {
        violations.clear();
    }
}
