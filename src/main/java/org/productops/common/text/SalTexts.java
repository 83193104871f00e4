package org.productops.common.text;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.productops.common.error.Message;

/** Texts through the product's own resolver, which knows the user's language. */
@Named
public final class SalTexts implements Texts {

    private final I18nResolver resolver;

    @Inject
    public SalTexts(@ComponentImport I18nResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public String get(Message message) {
        return resolver.getText(
                message.key(),
                message.arguments().stream().map(Direction::isolated).toArray(Serializable[]::new));
    }
}
