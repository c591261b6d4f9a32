/// Where a client writes what its calls come to.
///
/// `GraphAPILogging` makes swift-log's `Logger` one. It is a product of its own, so that nobody else builds swift-log.
public protocol GraphLog: Sendable {
    /// Writes what a call came to.
    ///
    /// - Parameters:
    ///   - kind: what it came to.
    ///   - fields: method, path, attempt, status, trace id, error, versions; never a parameter or a token. They are made where they
    ///     are asked for.
    func write(_ kind: GraphLogKind, fields: () -> [String: String])
}

/// What a call came to.
public enum GraphLogKind: Sendable {
    /// An answer that is no error.
    case answer
    /// An error, after which the call may be sent again.
    case failure
    /// An answer of another version than the call asked for, the first one of that version to the client and its copies.
    case otherVersion
}
