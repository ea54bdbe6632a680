package uk.nhs.england.approvals.register;

/**
 * That a service depends on another.
 *
 * @param on the other service
 */
record Dependency(String on, DependencyKind kind) {

    boolean isLike(DependencyView other) {
        return on.equals(other.on()) && kind == other.kind();
    }
}
