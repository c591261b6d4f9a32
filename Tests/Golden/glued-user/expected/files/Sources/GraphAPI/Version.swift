// Made from the reference of v19.0 by graphgen; edits to this file are lost.

extension GraphAPIVersion {
    /// The version of the reference pages.
    public static var documented: Self { Self(rawValue: "v19.0") }
}
