package org.productops.common.yaml;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * One of the documents of a YAML file.
 *
 * @param line the number of the line where it begins, counted from 1
 * @param root what it says; empty if it cannot be read
 * @param refusal why it cannot be read; empty if it can
 */
public record YamlDocument(int line, Optional<YamlNode> root, Optional<Message> refusal) {

    public YamlDocument {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(refusal, "refusal");
    }

    static YamlDocument of(int line, YamlNode root) {
        return new YamlDocument(line, Optional.of(root), Optional.empty());
    }

    static YamlDocument refused(int line, Message refusal) {
        return new YamlDocument(line, Optional.empty(), Optional.of(refusal));
    }
}
