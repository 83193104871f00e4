package org.productops.area.format;

import java.util.List;
import java.util.Map;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOption;
import org.productops.common.imports.ImportSource;

/**
 * A CODEOWNERS file: a list of rules that say who owns which files of a repository. Areas are made of what names a part of
 * the product, which is a section (in GitLab) or a directory. Rules for files by their name, such as all with one ending, have
 * nobody here who would read them; they are listed, and so is all else that areas cannot say.
 */
public class CodeOwnersFormat implements ImportFormat {

    private final CodeOwnersDialect dialect;
    private final Repository repository;

    /**
     * @param dialect the language of the file; cannot be told by looking at it
     * @param repository the one that the file is in; {@link Repository#UNNAMED} if nobody said
     */
    public CodeOwnersFormat(CodeOwnersDialect dialect, Repository repository) {
        this.dialect = dialect;
        this.repository = repository;
    }

    @Override
    public final String id() {
        return dialect.id();
    }

    @Override
    public final List<ImportOption> options() {
        return RepositoryOptions.OF_REPOSITORY;
    }

    @Override
    public final ImportFormat with(Map<String, String> said) {
        return new CodeOwnersFormat(dialect, RepositoryOptions.repository(said));
    }

    @Override
    public final ImportSource read(byte[] content) {
        return new CodeOwnersReading(dialect, repository).read(SourceText.of(content));
    }
}
