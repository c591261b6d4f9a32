// Made from the reference of v19.0 by graphgen; edits to this file are lost.

public import Foundation

extension GraphVersion {
    /// The version of the reference pages.
    public static var documented: Self { Self(rawValue: "v19.0") }

    /// When the version expires: the start, in UTC, of the day that the changelog of the Graph API names. Nil where the
    /// reference names none. Calls that ask for an expired version are served by the oldest one that is left
    /// (`GraphMetadata.isOfAnotherVersion`).
    public var expires: Foundation.Date? {
        expirySeconds.map { Foundation.Date(timeIntervalSince1970: $0) }
    }

    /// The same in seconds since 1970.
    private var expirySeconds: Swift.Double? {
        switch rawValue {
        default: nil
        }
    }
}
