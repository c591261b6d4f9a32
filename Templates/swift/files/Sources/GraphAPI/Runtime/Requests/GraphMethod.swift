/// How a request is sent.
public enum GraphMethod: String, Sendable, Hashable {
    /// Reads.
    case get = "GET"
    /// Creates and updates.
    case post = "POST"
    /// Deletes and dissociates.
    case delete = "DELETE"
}
