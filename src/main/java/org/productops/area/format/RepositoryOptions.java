package org.productops.area.format;

import java.util.List;
import java.util.Map;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportOption;

/** What formats of repositories ask for, because no file says where it is from. */
final class RepositoryOptions {

    static final ImportOption NAME = option("repository");
    static final ImportOption ADDRESS = option("address");
    static final ImportOption DIRECTORY = option("directory");

    static final List<ImportOption> OF_REPOSITORY = List.of(NAME, ADDRESS);

    private RepositoryOptions() {}

    private static ImportOption option(String name) {
        return new ImportOption(
                name,
                Message.of("productops.area.format.option." + name),
                Message.of("productops.area.format.option." + name + "-help"));
    }

    static Repository repository(Map<String, String> said) {
        return new Repository(said.getOrDefault(NAME.name(), ""), said.getOrDefault(ADDRESS.name(), ""));
    }
}
