package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.product.ThisNode;
import org.productops.common.settings.Settings;

/**
 * What the nodes tell each other of their indexes, by the settings that they share. Where two tell at once, one is not heard, and
 * tells again a minute later.
 */
@JiraComponent
public class SimilarNodes {

    /** Who has told nothing for so long is gone. */
    static final Duration GONE = Duration.ofHours(3);

    /** So often a node says that it is there, though nothing else is new. */
    private static final Duration TELL = Duration.ofHours(1);

    private static final String NODES = "feedback.similar.nodes";
    private static final String WANTED = "feedback.similar.wanted";

    private final Settings settings;
    private final InstantSource clock;
    private final String name;

    @Inject
    public SimilarNodes(Settings settings, InstantSource clock) {
        this(settings, clock, ThisNode.name());
    }

    SimilarNodes(Settings settings, InstantSource clock, String name) {
        this.settings = settings;
        this.clock = clock;
        this.name = name;
    }

    /** This node. */
    String name() {
        return name;
    }

    /** Which making of all indexes was asked for last; empty if none ever was. What it says is only that it is another one. */
    String wanted() {
        return settings.text(WANTED).orElse("");
    }

    /** Has all nodes make their indexes anew. */
    void want() {
        settings.keep(WANTED, clock.instant() + " " + name);
    }

    /** All that are there, by name. */
    List<SimilarNode> all() {
        Instant gone = clock.instant().minus(GONE);
        return settings.list(NODES).stream()
                .flatMap(text -> SimilarNode.read(text).stream())
                .filter(node -> node.seen().isAfter(gone))
                .sorted(Comparator.comparing(SimilarNode::name))
                .toList();
    }

    /** Tells the others of this node's index, if there is anything new to tell. */
    void tell(SimilarIndexState state) {
        if (state.made().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        SimilarNode node = new SimilarNode(name, now, state.made().get(), state.built(), state.texts());
        List<SimilarNode> known = all();
        Optional<SimilarNode> told =
                known.stream().filter(each -> each.name().equals(name)).findFirst();
        // The settings keep milliseconds.
        boolean old = told.filter(
                        each -> each.made().toEpochMilli() == node.made().toEpochMilli())
                .filter(each -> each.seen().isAfter(now.minus(TELL)))
                .isEmpty();
        if (old) {
            List<SimilarNode> all = new ArrayList<>(known);
            told.ifPresent(all::remove);
            all.add(node);
            settings.keep(NODES, all.stream().map(SimilarNode::text).toList());
        }
    }
}
