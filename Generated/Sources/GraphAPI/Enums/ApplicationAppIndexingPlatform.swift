// Made from the values of `application/app_indexing.platform` in the reference by graphgen; edits to this file are lost.

/// Values of `application/app_indexing.platform`, `application/codeless_event_mappings.platform`, `application/mobile_sdk_gk.platform`.
public struct ApplicationAppIndexingPlatform: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var android: Self { .init(rawValue: "ANDROID") }
    @export(implementation) public static var iOS: Self { .init(rawValue: "IOS") }
}

/// The values of ``ApplicationAppIndexingPlatform``.
public typealias ApplicationCodelessEventMappingsPlatform = ApplicationAppIndexingPlatform

/// The values of ``ApplicationAppIndexingPlatform``.
public typealias ApplicationMobileSDKGkPlatform = ApplicationAppIndexingPlatform
