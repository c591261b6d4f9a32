extension GraphAPIVersion {
    /// The version of the reference pages.
    public static var documented: Self { Self(rawValue: "v19.0") }
}
