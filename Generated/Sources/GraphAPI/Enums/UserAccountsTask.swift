// Made from the values of `user/accounts.tasks` in the reference by graphgen; edits to this file are lost.

/// Values of `user/accounts.tasks`.
///
/// The reference does not list them.
public typealias UserAccountsTask = GraphUnlisted<GraphName.UserAccountsTask>

extension GraphName {
    /// Tells ``UserAccountsTask`` from other values that the reference does not list.
    public enum UserAccountsTask {}
}
