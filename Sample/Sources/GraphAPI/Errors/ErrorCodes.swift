extension GraphErrorCode {
    /// 100: Invalid parameter.
    public static var invalidParameter: Self { Self(rawValue: 100) }
    /// 190: Invalid OAuth 2.0 Access Token.
    public static var invalidOAuthAccessToken: Self { Self(rawValue: 190) }
}
