package org.productops.common.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Puts a document together from what the parser meets, and stops at what a list of areas has no need of: with names and
 * tags a short text can stand for a huge one, or ask for objects.
 */
final class YamlComposer {

    private static final int DEEPEST = 50;
    private static final int MOST_NODES = 100_000;

    private final Iterator<Event> events;
    private final int firstLine;
    private int nodes;

    /** @param firstLine the number of the line where the text begins that the parser reads */
    YamlComposer(Iterator<Event> events, int firstLine) {
        this.events = events;
        this.firstLine = firstLine;
    }

    /** @throws YamlRefusal at what is not read */
    Optional<YamlNode> compose() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                YamlNode root = node(node, 1);
                finish();
                return Optional.of(root);
            }
        }
        return Optional.empty();
    }

    /** Whatever is wrong behind the root is wrong with the document. */
    private void finish() {
        while (events.hasNext()) {
            events.next();
        }
    }

    private YamlNode node(NodeEvent event, int level) {
        int line = line(event);
        if (event instanceof AliasEvent alias) {
            throw refused("productops.common.yaml.alias", line, alias.getAlias());
        }
        event.getAnchor().map(Anchor::getValue).ifPresent(name -> {
            throw refused("productops.common.yaml.anchor", line, name);
        });
        nodes++;
        if (nodes > MOST_NODES) {
            throw new YamlRefusal(Message.of("productops.common.yaml.too-much", MOST_NODES));
        }
        if (level > DEEPEST) {
            throw new YamlRefusal(Message.of("productops.common.yaml.too-deep", line, DEEPEST));
        }
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> {
                throw refused("productops.common.yaml.tag", line, tag);
            });
            return new YamlText(line, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        ((CollectionStartEvent) event).getTag().ifPresent(tag -> {
            throw refused("productops.common.yaml.tag", line, tag);
        });
        return event instanceof MappingStartEvent ? map(line, level) : list(line, level);
    }

    private YamlList list(int line, int level) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent item; event = events.next()) {
            items.add(node(item, level + 1));
        }
        return new YamlList(line, items);
    }

    private YamlMap map(int line, int level) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event instanceof NodeEvent first; event = events.next()) {
            if (!(node(first, level + 1) instanceof YamlText key)) {
                throw new YamlRefusal(Message.of("productops.common.yaml.key-form", line(event)));
            }
            YamlNode value = node((NodeEvent) events.next(), level + 1);
            if (entries.put(key.value(), value) != null) {
                throw refused("productops.common.yaml.key-twice", key.line(), key.value());
            }
        }
        return new YamlMap(line, entries);
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
    }

    private static YamlRefusal refused(String key, int line, Object what) {
        return new YamlRefusal(Message.of(key, line, TextRule.beginning(what.toString())));
    }
}
