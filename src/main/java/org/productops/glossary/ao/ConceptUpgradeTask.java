package org.productops.glossary.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.productops.common.product.ProductReference;
import org.productops.common.text.LanguageTag;

/**
 * Makes concepts of the terms of spaces, as they were kept at first. They are taken to be in the site's language, which is the
 * best that can be known of them: Jira, where this runs as well, has none. Where the product does not tell its language they are
 * taken to be English, as is whatever is written before anybody sets one.
 */
public final class ConceptUpgradeTask implements ActiveObjectsUpgradeTask {

    private final ProductReference locales = new ProductReference(
            "com.atlassian.sal.api.message.LocaleResolver", "Terms of older glossaries are taken to be English.");

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(
                OldTermEntity.class,
                OldTermDesignationEntity.class,
                GlossaryEntity.class,
                ConceptEntity.class,
                ConceptTermEntity.class,
                ConceptExplanationEntity.class,
                ConceptRelationEntity.class,
                ConceptNumberEntity.class);
        new OldTerms(ao, this::language).move();
    }

    /** That of somebody whom the product does not know. */
    private Locale language() {
        return locales.use(service -> ((LocaleResolver) service).getLocale(new UserKey("")))
                .flatMap(locale -> LanguageTag.read(LanguageTag.of(locale)))
                .orElse(Locale.ENGLISH);
    }
}
