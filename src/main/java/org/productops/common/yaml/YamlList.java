package org.productops.common.yaml;

import java.util.List;

/**
 * Parts in an order.
 *
 * @param line see {@link YamlNode}
 */
public record YamlList(int line, List<YamlNode> items) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }
}
