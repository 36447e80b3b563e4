# The tests beside the rules use the configuration of all others; a rule's tests are
# the schemas that begin with its name.
lit_config.load_config(config, config.holdfast_source_dir + "/tests/lit.cfg.py")
config.suffixes = [".prisma"]
