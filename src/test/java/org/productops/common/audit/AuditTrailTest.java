package org.productops.common.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.audit.api.AuditService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.productops.common.store.Transactions;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.PluginLoader;

class AuditTrailTest {

    private static final AuditEntry ENTRY = AuditEntry.configuration(
            "key-anna",
            "productops.area.audit.changed",
            "payments",
            List.of(new FieldChange("name", "Pay", "Payments"), new FieldChange("about", "", "a".repeat(1001))));

    private static final Set<String> IN_THE_BUNDLE =
            Set.of(AuditTrail.class.getName(), ProductAuditLog.class.getName(), ProductAuditEvents.class.getName());

    private final List<AuditEntry> stored = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Transactions transactions = new FakeStorage().transactions();
    private final AuditService service = mock(AuditService.class);
    private final BundleContext product = mock(BundleContext.class);
    private final ServiceReference<?> reference = mock(ServiceReference.class);

    @BeforeEach
    void offerTheProductsLog() {
        doAnswer(call -> reference).when(product).getServiceReference("com.atlassian.audit.api.AuditService");
        doAnswer(call -> service).when(product).getService(reference);
        doAnswer(call -> told.add(call.getArgument(0).toString())).when(service).audit(any());
    }

    @Test
    void tellsTheProductOfConfigurationWithoutTextsThatAreTooLongForATable() throws Exception {
        trail(true).record(ENTRY);

        assertThat(stored).containsExactly(ENTRY);
        assertThat(told)
                .singleElement()
                .asString()
                .contains("productops.common.audit.category", "productops.area.audit.changed", "payments")
                .contains("Pay", "Payments", "a".repeat(30) + "\u2026 (1001)")
                .doesNotContain("a".repeat(31));
        verify(product).ungetService(reference);
    }

    @Test
    void keepsWhatIsSaidOfOneIssueToItself() throws Exception {
        trail(true).record(AuditEntry.issue("key-anna", "productops.readiness.audit.ticked", "PAY-1", List.of()));

        assertThat(stored).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void tellsTheProductOfOverridesAsTheyLetAnIssuePass() throws Exception {
        trail(true).record(AuditEntry.override("key-anna", "productops.waiver.audit.granted", "PAY-1", List.of()));

        assertThat(told).singleElement().asString().contains("productops.waiver.audit.granted", "PAY-1");
    }

    @Test
    void tellsTheProductAfterTheCommitOnly() throws Exception {
        AuditLog trail = trail(true);

        assertThatThrownBy(() -> transactions.run(() -> {
                    trail.record(ENTRY);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        verify(service, never()).audit(any());
    }

    @Test
    void doesWithoutAProductThatHasNoLog() throws Exception {
        when(product.getServiceReference("com.atlassian.audit.api.AuditService"))
                .thenReturn(null);

        assertThatCode(() -> trail(true).record(ENTRY)).doesNotThrowAnyException();
        assertThat(stored).containsExactly(ENTRY);
    }

    @Test
    void doesWithoutTheClassesOfTheProductsLog() throws Exception {
        AuditLog trail = trail(false);

        assertThatCode(() -> trail.record(ENTRY)).doesNotThrowAnyException();
        assertThatCode(() -> trail.record(ENTRY)).doesNotThrowAnyException();
        assertThat(stored).containsExactly(ENTRY, ENTRY);
    }

    @Test
    void doesWithoutALogThatFails() throws Exception {
        doThrow(new IllegalStateException("full")).when(service).audit(any());

        assertThatCode(() -> trail(true).record(ENTRY)).doesNotThrowAnyException();
        verify(product).ungetService(reference);
    }

    @Test
    void doesWithoutAProduct() {
        AuditLog trail = new AuditTrail(stored::addAll, new ProductAuditLog(), transactions);

        assertThatCode(() -> trail.record(ENTRY)).doesNotThrowAnyException();
        assertThat(stored).containsExactly(ENTRY);
    }

    /** The trail as the product's container would load it. */
    private AuditLog trail(boolean withAuditClasses) throws ReflectiveOperationException {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getBundleContext()).thenReturn(product);
        ClassLoader loader =
                new PluginLoader(bundle, IN_THE_BUNDLE, withAuditClasses ? List.of() : List.of("com.atlassian.audit."));
        Class<?> log = loader.loadClass(ProductAuditLog.class.getName());
        Class<?> trail = loader.loadClass(AuditTrail.class.getName());
        AuditStore store = stored::addAll;
        return (AuditLog) trail.getConstructor(AuditStore.class, log, Transactions.class)
                .newInstance(store, log.getConstructor().newInstance(), transactions);
    }
}
