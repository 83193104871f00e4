package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;

/** How the entries of mapped places read. */
@JiraComponent
public class MappingAuditTexts implements AuditTexts {

    private final AreaLibrary library;

    @Inject
    public MappingAuditTexts(AreaLibrary library) {
        this.library = library;
    }

    @Override
    public String actionStart() {
        return "productops.mapping.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.mapping.projects.title");
    }

    @Override
    public List<String> actions() {
        return List.of("productops.mapping.audit.mapped", "productops.mapping.audit.unmapped");
    }

    @Override
    public Optional<Message> field(String field) {
        return Arrays.stream(Place.Kind.values())
                .map(Place.Kind::id)
                .filter(field::equals)
                .map(kind -> Message.of("productops.mapping.kind." + kind))
                .findFirst();
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return value;
    }

    @Override
    public Subject subject(String subject) {
        AreaTree tree = library.tree();
        return tree.find(subject)
                .map(area -> new Subject(tree.path(area), Optional.of(AreaAddress.page(area.key()))))
                .orElseGet(() -> new Subject(subject, Optional.empty()));
    }
}
