package org.productops.area.format;

import java.util.List;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.yaml.Yaml;
import org.productops.common.yaml.YamlDocument;
import org.productops.common.yaml.YamlList;
import org.productops.common.yaml.YamlMap;
import org.productops.common.yaml.YamlNode;
import org.productops.common.yaml.YamlText;

/** A file with one YAML document that says things by name. */
final class YamlFile {

    private YamlFile() {}

    /** @throws InvalidException if the file is another one, saying why */
    static YamlMap map(SourceFile file) {
        List<YamlDocument> documents =
                Yaml.read(SourceText.of(file.content())).limit(2).toList();
        if (documents.size() != 1) {
            throw InvalidException.general(
                    documents.isEmpty()
                            ? Message.of("productops.area.format.yaml-empty")
                            : Message.of("productops.area.format.yaml-many"));
        }
        YamlDocument document = documents.get(0);
        document.refusal().ifPresent(why -> {
            throw InvalidException.general(why);
        });
        if (document.root().orElseThrow() instanceof YamlMap map) {
            return map;
        }
        throw InvalidException.general(Message.of("productops.area.format.yaml-no-map"));
    }

    /** The texts in a list; none if it is no list. */
    static List<String> texts(YamlNode node) {
        return node instanceof YamlList list
                ? list.items().stream()
                        .filter(YamlText.class::isInstance)
                        .map(item -> ((YamlText) item).value().strip())
                        .toList()
                : List.of();
    }
}
