// Made from the values of `event/roles.role_type` in the reference by graphgen; edits to this file are lost.

/// Values of `event/roles.role_type`.
///
/// The reference does not list them.
public typealias EventRolesRoleType = GraphUnlisted<GraphName.EventRolesRoleType>

extension GraphName {
    /// Tells ``EventRolesRoleType`` from other values that the reference does not list.
    public enum EventRolesRoleType {}
}
