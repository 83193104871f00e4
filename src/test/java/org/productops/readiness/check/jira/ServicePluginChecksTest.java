package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.check.CheckSubjects.Choice;

class ServicePluginChecksTest {

    private final BundleContext context = mock(BundleContext.class);
    private final List<ServiceReference<ReadinessCheck>> offered = new ArrayList<>();
    private final ServicePluginChecks checks = new ServicePluginChecks(() -> Optional.of(context));

    @BeforeEach
    void services() throws InvalidSyntaxException {
        when(context.getServiceReferences(ReadinessCheck.class, null)).thenReturn(offered);
    }

    private ReadinessCheck offer(String key, String name) {
        ReadinessCheck check = mock(ReadinessCheck.class);
        when(check.key()).thenReturn(key);
        when(check.name()).thenReturn(name);
        @SuppressWarnings("unchecked") // a mock knows no type arguments
        ServiceReference<ReadinessCheck> reference = mock(ServiceReference.class);
        when(context.getService(reference)).thenReturn(check);
        offered.add(reference);
        return check;
    }

    @Test
    void offersThemByNameAndLetsGoOfThem() {
        offer("b.second", "Zeta");
        offer("a.first", "Alpha");

        assertThat(checks.all()).containsExactly(new Choice("a.first", "Alpha"), new Choice("b.second", "Zeta"));
        assertThat(checks.ask("b.second", ReadinessCheck::name)).contains("Zeta");
        verify(context, times(3)).ungetService(any());
    }

    @Test
    void aCheckThatIsGoneIsNotHeldOnTo() {
        offer("a.first", "Alpha");
        offered.clear();

        assertThat(checks.ask("a.first", ReadinessCheck::name)).isEmpty();
        assertThat(checks.all()).isEmpty();
    }

    @Test
    void oneThatDoesNotSayItsNameLeavesNoOtherOut() {
        ReadinessCheck broken = offer("a.first", "Alpha");
        when(broken.name()).thenThrow(new IllegalStateException("no texts"));
        offer("b.second", "Zeta");

        assertThat(checks.all()).containsExactly(new Choice("b.second", "Zeta"));
    }

    @Test
    void oneThatWasMadeWithAnotherVersionFailsAlone() {
        ReadinessCheck old = offer("a.first", "Alpha");
        when(old.gap(any())).thenThrow(new NoSuchMethodError("areaKey"));

        assertThatIllegalStateException().isThrownBy(() -> checks.ask("a.first", check -> check.gap(null)));
        assertThat(checks.all()).hasSize(1);
    }

    @Test
    void thereAreNoneOutsideOfAProduct() {
        assertThat(new ServicePluginChecks().all()).isEmpty();
    }
}
