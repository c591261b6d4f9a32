public import Foundation

/// A token that the API gave in exchange for another one.
public struct GraphAccessToken: Sendable, CustomStringConvertible, CustomReflectable {
    /// The token. It shows in no description of this value.
    public let value: String
    /// Its type, such as `bearer`.
    public let type: String?
    /// Seconds until it ends; nil where that is not told.
    public let expiresIn: Double?
    /// When it ends, by the server's clock; nil where that is not told.
    public let expiry: Foundation.Date?

    /// What is known of the token, without the token.
    public var description: String { "a token of \(expiresIn.map { "\($0) seconds" } ?? "unknown time")" }
    public var customMirror: Mirror { Mirror(self, children: ["token": description]) }
}
